import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);
export const NonceProvider = NonceContext.Provider;
/** Marks the inline scripts of a hydrated document as ours; undefined in the browser and on plain documents. */
export const useNonce = () => useContext(NonceContext);
