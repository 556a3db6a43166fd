import type { Reference } from "@lapak/backend/contracts/reference";
import { z } from "zod";
import { account as words } from "~/i18n/id/account";
import { addressFields } from "~/lib/address";
import { toE164 } from "~/lib/phone";

const { errors } = words;

const email = z.string({ error: errors.email }).trim().pipe(z.email(errors.email));
const newPassword = z.string({ error: errors.password }).min(8, errors.password).max(128, errors.passwordLong);

export const SignIn = z.object({ email, password: z.string({ error: errors.passwordEmpty }).max(128, errors.passwordLong) });

const name = z.string({ error: errors.name }).trim().min(2, errors.name).max(80, errors.nameLong);
const phone = z
  .string()
  .transform((typed, context) => {
    const number = toE164(typed);
    if (number) return number;
    context.addIssue({ code: "custom", message: errors.phone });
    return z.NEVER;
  })
  .optional();

export const SignUp = z.object({ name, email, phone, password: newPassword });

export const Profile = z.object({ name, phone });

export const ForgotPassword = z.object({ email });

export const ResetPassword = z.object({ password: newPassword });

export const addressEntry = (reference: Reference) =>
  addressFields(reference.kelurahan).extend({
    label: z.string({ error: errors.label }).trim().min(2, errors.label).max(40, errors.labelLong),
    is_default: z
      .literal("1")
      .optional()
      .transform((checked) => checked === "1"),
  });
