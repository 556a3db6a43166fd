import { ArrowUturnLeft } from "@medusajs/icons";
import { Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";

interface PageHeaderProps {
  title: string;
  subtitle?: ReactNode;
  back?: { to: string; label: string };
  children?: ReactNode;
}

export function PageHeader({ title, subtitle, back, children }: PageHeaderProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div className="min-w-0">
        {back && (
          <Link
            to={back.to}
            className="txt-compact-small mb-1 inline-flex items-center gap-x-1 text-ui-fg-interactive-hover hover:underline"
          >
            <ArrowUturnLeft aria-hidden />
            {back.label}
          </Link>
        )}
        <Heading level="h1" className="break-words">
          {title}
        </Heading>
        {subtitle && (
          <Text as="div" size="small" className="text-ui-fg-subtle">
            {subtitle}
          </Text>
        )}
      </div>
      {children}
    </div>
  );
}
