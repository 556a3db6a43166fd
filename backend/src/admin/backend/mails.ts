import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { MailList as ListSchema, MailView as ViewSchema } from "../../contracts/mail";
import { type Refusal, read } from "./client";
import { FRESH } from "./freshness";

export type MailList = z.infer<typeof ListSchema>;
export type Mail = z.infer<typeof ViewSchema>;

export function useMails(page: number) {
  return useQuery<MailList, Refusal>({
    ...FRESH,
    queryKey: ["lapak-mails", page],
    queryFn: () => read<MailList>("/admin/mails", { page }),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

export function useMail(id: string | undefined) {
  return useQuery<Mail, Refusal>({
    ...FRESH,
    queryKey: ["lapak-mail", id],
    queryFn: () => read<Mail>(`/admin/mails/${id}`),
    enabled: id !== undefined,
    retry: false,
  });
}
