/**
 * Officers read Indonesian without choosing it. Medusa Admin looks for its language in this cookie, then in local storage, and
 * falls back to English; this module is loaded with the translations, so before it looks. Whoever picks another language keeps it.
 */
const NAME = "lng";

if (typeof window !== "undefined" && !localStorage.getItem(NAME) && !/(?:^|; )lng=/.test(document.cookie)) {
  localStorage.setItem(NAME, "id");
}
