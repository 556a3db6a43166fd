import type { ReactNode } from "react";

/** A small page with one thing to do: sign in, choose a business, accept an invitation. */
export function DoorCard({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <div className="page door">
      <section className="door-card">
        <h1>{title}</h1>
        {lead ? <p className="soft">{lead}</p> : null}
        {children}
      </section>
    </div>
  );
}
