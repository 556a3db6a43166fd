/** Who has an item, for those who would work on it. */
export interface Holding {
  assignee_id: string | null;
  held_until: Date | string | null;
}

/** Whose it is at that moment; null when it is free, also because its time is over. */
export function holderOf({ assignee_id, held_until }: Holding, now: Date): string | null {
  if (!assignee_id || !held_until) return null;
  return new Date(held_until) > now ? assignee_id : null;
}

/** Decisions that may need a second officer, and what officers turn on for each. */
export const TWO_PERSON_ACTIONS = ["vendor.suspend", "permit.revoke"] as const;
export type TwoPersonAction = (typeof TWO_PERSON_ACTIONS)[number];
export type TwoPersonRule = Record<TwoPersonAction, boolean>;

export const NOBODY_ELSE: TwoPersonRule = { "vendor.suspend": false, "permit.revoke": false };

/** Which of the rules a change would lift: those a second officer must agree to, or one could lift the rule, act, and put it back. */
export const liftedBy = (now: TwoPersonRule, wanted: TwoPersonRule): TwoPersonAction[] =>
  TWO_PERSON_ACTIONS.filter((action) => now[action] && !wanted[action]);
