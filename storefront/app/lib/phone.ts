const SEPARATORS = /[\s().-]/g;

/** An Indonesian number as people type it (`0812…`, `62812…`, `+62 812-…`) as E.164, or null when it cannot be one. */
export function toE164(typed: string): string | null {
  const digits = typed.replace(SEPARATORS, "").replace(/^\+/, "");
  const national = digits.replace(/^(?:62|0)/, "");
  const prefixed = national.length < digits.length;
  return prefixed && /^[1-9]\d{7,11}$/.test(national) ? `+62${national}` : null;
}

/** `+6281234567890` → `0812 3456 7890`, the way it is read aloud here. */
export function readablePhone(e164: string): string {
  const local = e164.replace(/^\+62/, "0");
  return local.replace(/^(\d{4})(\d{4})(\d+)$/, "$1 $2 $3");
}

/** A WhatsApp chat with the message already written. */
export function whatsappLink(e164: string, message: string): string {
  return `https://wa.me/${e164.replace(/\D/g, "")}?text=${encodeURIComponent(message)}`;
}
