import type { MetaFunction } from "@remix-run/node";
import { vendor } from "~/i18n/id/vendor";
import { documentHeaders } from "~/lib/headers";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { StallScene } from "~/ui/panel/stall-scene";

const words = vendor.landing;

export const headers = documentHeaders;

export const meta: MetaFunction = () => [
  { title: `${words.start} · ${vendor.brand}` },
  { name: "description", content: words.description },
];

export default function Landing() {
  return (
    <>
      <section className="pitch">
        <div className="page pitch-row">
          <div className="stack">
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
            <StartButtons />
          </div>
          <StallScene />
        </div>
      </section>
      <div className="page landing">
        <Steps />
        <Needs />
        <section className="pitch-last">
          <h2>{words.lastTitle}</h2>
          <StartButtons />
        </section>
      </div>
    </>
  );
}

function StartButtons() {
  return (
    <p className="cluster">
      <ButtonLink to="/penjual/daftar" size="large">
        {words.start}
      </ButtonLink>
      <ButtonLink to="/penjual/masuk" variant="quiet">
        {words.signIn}
      </ButtonLink>
    </p>
  );
}

function Steps() {
  return (
    <section className="stack">
      <h2>{words.stepsTitle}</h2>
      <ol className="selling-steps">
        {words.steps.map((step) => (
          <li key={step.title}>
            <h3>{step.title}</h3>
            <p className="soft">{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Needs() {
  return (
    <div className="needs">
      <section className="card stack">
        <h2>{words.needsTitle}</h2>
        <ul className="ticks">
          {words.needs.map((need) => (
            <li key={need}>
              <Icon name="check" /> {need}
            </li>
          ))}
        </ul>
        <h3>{words.costTitle}</h3>
        <p className="soft">{words.cost}</p>
      </section>
      <section className="card stack">
        <h2>{words.laterTitle}</h2>
        <dl className="stack">
          {words.later.map((permit) => (
            <div key={permit.title}>
              <dt>{permit.title}</dt>
              <dd className="soft">{permit.text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
