/**
 * Officers decide on what they see, and colleagues and vendors change it meanwhile: every look asks again, where the dashboard's own
 * pages would show what they remember for a minute and a half.
 */
export const FRESH = { staleTime: 0, refetchOnMount: "always", refetchOnWindowFocus: true } as const;
