/** When kitchens here have cooked for the day: stock of the daily menu is filled from this hour on, Asia/Jakarta. */
export const DAILY_MENU = { hour: 4 } as const;
