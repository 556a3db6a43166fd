import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { panel } from "~/i18n/id/panel";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

interface Told {
  message?: string;
}

/** Something went wrong on one page; the menu around it stays. */
export function PanelError() {
  const error = useRouteError();
  const answered = isRouteErrorResponse(error);
  const missing = answered && error.status === 404;
  const told = answered ? (error.data as Told | null)?.message : undefined;
  return (
    <EmptyState
      heading="h1"
      title={missing ? frame.errors.notFoundTitle : panel.brokenTitle}
      actions={<ButtonLink to="/penjual/panel">{panel.toOverview}</ButtonLink>}
    >
      <p>{missing ? panel.missingText : (told ?? frame.errors.unknown)}</p>
    </EmptyState>
  );
}
