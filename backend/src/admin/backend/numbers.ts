import { useQuery } from "@tanstack/react-query";
import type { CityNumbers } from "../../contracts/numbers";
import { type Refusal, read } from "./client";

export const useNumbers = () =>
  useQuery<CityNumbers, Refusal>({ queryKey: ["lapak-numbers"], queryFn: () => read<CityNumbers>("/admin/numbers") });
