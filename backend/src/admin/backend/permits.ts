import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type {
  DecidePermit,
  DecideRecipe,
  AdminPermitList as PermitListSchema,
  AdminPermitView as PermitSchema,
  RecipeList as RecipeListSchema,
} from "../../contracts/permit";
import type { PermitFilters } from "../rules/permit-filters";
import { type Refusal, read, send } from "./client";
import { FRESH } from "./freshness";
import { BENCH } from "./work";

export type PermitList = z.infer<typeof PermitListSchema>;
export type PermitRow = PermitList["permits"][number];
export type Permit = z.infer<typeof PermitSchema>;
export type RecipeList = z.infer<typeof RecipeListSchema>;
export type Recipe = RecipeList["recipes"][number];

const LIST = "lapak-permits";
const ONE = "lapak-permit";
const RECIPES = "lapak-recipes";

/** Permits in the tab's state; on the tab of recipes only what waits is asked for, for the counts. */
export function usePermits({ tab, kind, page }: PermitFilters) {
  const state = tab === "recipes" ? "submitted" : tab;
  return useQuery<PermitList, Refusal>({
    ...FRESH,
    queryKey: [LIST, state, kind, page],
    queryFn: () => read<PermitList>("/admin/permits", { state, kind, page }),
    placeholderData: keepPreviousData,
  });
}

export function useRecipes(page: number, enabled: boolean) {
  return useQuery<RecipeList, Refusal>({
    ...FRESH,
    enabled,
    queryKey: [RECIPES, page],
    queryFn: () => read<RecipeList>("/admin/recipes", { page }),
    placeholderData: keepPreviousData,
  });
}

export function usePermit(id: string) {
  return useQuery<Permit, Refusal>({ ...FRESH, queryKey: [ONE, id], queryFn: () => read<Permit>(`/admin/permits/${id}`) });
}

function useRefreshed() {
  const client = useQueryClient();
  return () => Promise.all([LIST, ONE, RECIPES, ...BENCH].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

export function useDecidePermit(id: string) {
  return useMutation<Permit, Refusal, z.infer<typeof DecidePermit>>({
    mutationFn: (decision) => send<Permit>(`/admin/permits/${id}/decisions`, decision),
    onSettled: useRefreshed(),
  });
}

export function useDecideRecipe(id: string) {
  return useMutation<unknown, Refusal, z.infer<typeof DecideRecipe>>({
    mutationFn: (decision) => send(`/admin/recipes/${id}/decisions`, decision),
    onSettled: useRefreshed(),
  });
}
