/** Addresses people follow out of mails. */
export const storefrontLink = (path: string) => `${process.env.STOREFRONT_URL ?? `http://localhost:${process.env.PORT ?? 8000}`}${path}`;
export const backendLink = (path: string) => `${process.env.BACKEND_URL ?? `http://localhost:${process.env.BACKEND_PORT ?? 9000}`}${path}`;
