import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";

export interface ButtonLook {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "small" | "normal" | "large";
  /** As wide as what holds it. */
  wide?: boolean;
}

function classes({ variant = "primary", size = "normal", wide = false }: ButtonLook, extra?: string): string {
  const names = [
    "button",
    variant !== "primary" && `button-${variant}`,
    size !== "normal" && `button-${size}`,
    wide && "button-wide",
    extra,
  ];
  return names.filter(Boolean).join(" ");
}

export type ButtonProps = ButtonLook & ButtonHTMLAttributes<HTMLButtonElement>;

/** Does something: submits a form unless `type` says otherwise. */
export function Button({ variant, size, wide, className, type = "submit", ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classes({ variant, size, wide }, className)} />;
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({ variant, size, wide, className, ...rest }: ButtonLook & LinkProps) {
  return <Link {...rest} className={classes({ variant, size, wide }, className)} />;
}
