import type { Reference } from "@lapak/backend/contracts/reference";
import type { ApplicationAnswers, ApplicationView } from "@lapak/backend/contracts/vendor";
import { Form, Link } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { application } from "~/i18n/id/application";
import { byField, previousStep, STEPS, type Step, stepStates } from "~/lib/panel/application-form";
import type { Refusal } from "~/lib/panel/refusal";
import { Button, ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { AddressStep } from "./application-address";
import { ApplicationCheck } from "./application-check";
import type { StepProps } from "./application-parts";
import { BusinessStep, KitchenStep } from "./application-steps";
import { EvidenceStep } from "./evidence-step";
import { Problems } from "./problems";
import { type SaveState, useAutosave } from "./use-autosave";

export interface ApplicationFormProps {
  view: ApplicationView;
  reference: Reference;
  step: Step;
  refusal: Refusal | null;
  /** What was typed when the step was refused. */
  typed: Partial<ApplicationAnswers>;
}

export function ApplicationForm({ view, reference, step, refusal, typed }: ApplicationFormProps) {
  const head = application.heads[step];
  const remarks = byField(view.remarks);
  return (
    <div className="application stack">
      <h1>{application.title}</h1>
      <StepLinks view={view} current={step} />
      <div className="stack">
        <h2>{head.title}</h2>
        <p className="soft">{head.lead}</p>
      </div>
      {step === "kirim" ? (
        <ApplicationCheck view={view} reference={reference} refusal={refusal} />
      ) : step === "foto" ? (
        <EvidenceStep view={view} refusal={refusal} remark={remarks.evidence} />
      ) : (
        <AnswersForm step={step} answers={{ ...view.answers, ...typed }} reference={reference} remarks={remarks} refusal={refusal} />
      )}
    </div>
  );
}

function AnswersForm({
  step,
  refusal,
  ...rest
}: Omit<StepProps, "errors"> & { step: "usaha" | "alamat" | "produk"; refusal: Refusal | null }) {
  const form = useRef<HTMLFormElement>(null);
  const autosave = useAutosave(form, "/penjual/pengajuan/simpan", refusal);
  const Fields = { usaha: BusinessStep, alamat: AddressStep, produk: KitchenStep }[step];
  return (
    <Form method="post" className="form" noValidate ref={form} onInput={autosave.saveSoon} onSubmit={autosave.standBack}>
      {refusal && autosave.state === "idle" ? <Problems message={refusal.message} errors={refusal.errors} /> : null}
      <input type="hidden" name="step" value={step} />
      <Fields {...rest} errors={autosave.errors} />
      <StepActions step={step}>
        <SaveWord state={autosave.state} />
      </StepActions>
    </Form>
  );
}

/** Back and on. `children` stands between, e.g. what autosave says. */
function StepActions({ step, children }: { step: Step; children?: ReactNode }) {
  const before = previousStep(step);
  return (
    <div className="step-actions">
      {before ? (
        <ButtonLink to={`?langkah=${before}`} variant="secondary">
          {application.back}
        </ButtonLink>
      ) : null}
      {children}
      <Button name="intent" value="save">
        {application.next}
      </Button>
    </div>
  );
}

function SaveWord({ state }: { state: SaveState }) {
  const words = {
    idle: "",
    saving: application.saving,
    saved: application.saved,
    refused: application.notSaved,
    offline: application.offline,
  };
  return (
    <span className={`save-word save-${state}`} role="status">
      {state === "saved" ? <Icon name="check" /> : null}
      {words[state]}
    </span>
  );
}

function StepLinks({ view, current }: { view: ApplicationView; current: Step }) {
  const states = stepStates(view);
  return (
    <nav aria-label={application.title}>
      <p className="small soft">{application.stepOf(STEPS.indexOf(current) + 1, STEPS.length)}</p>
      <ol className="step-links">
        {STEPS.map((step) => (
          <li key={step} data-state={states[step]}>
            <Link to={`?langkah=${step}`} aria-current={step === current ? "step" : undefined}>
              <span className="step-dot">
                {states[step] === "done" ? <Icon name="check" /> : states[step] === "remark" ? "!" : STEPS.indexOf(step) + 1}
              </span>
              <span className="step-name">{application.steps[step]}</span>
              <span className="visually-hidden">({application.stepState[states[step]]})</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
