/** `Rp12.500` */
export const rupiah = (amount: number): string => `Rp${amount.toLocaleString("id-ID")}`;
