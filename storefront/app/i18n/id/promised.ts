/** Words of what a shop has promised to make for a day. */
export const promised = {
  title: "Pre-order per hari",
  pieces: (count: number) => `${count} dipesan`,
  ofQuota: (count: number, quota: number) => `${count} dari ${quota} dipesan`,
  full: "penuh",
};
