import { Form } from "@remix-run/react";
import { application } from "~/i18n/id/application";
import type { Refusal } from "~/lib/panel/refusal";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { Problems } from "./problems";

/** Before there is a business: its name starts the application. */
export function ApplicationStart({ refusal, name }: { refusal: Refusal | null; name?: string }) {
  return (
    <div className="stack desk-narrow">
      <h1>{application.startTitle}</h1>
      <p className="soft">{application.startLead}</p>
      <Form method="post" className="form" noValidate>
        {refusal ? <Problems message={refusal.message} errors={refusal.errors} /> : null}
        <TextField
          name="business_name"
          label={application.fields.business_name.label}
          hint={application.fields.business_name.hint}
          required
          maxLength={80}
          defaultValue={name}
          error={refusal?.errors.business_name}
        />
        <Button name="intent" value="start">
          {application.start}
        </Button>
      </Form>
    </div>
  );
}
