import type { Created, VendorMe } from "@lapak/backend/contracts/vendor";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { vendor } from "~/i18n/id/vendor";
import { attempt, openBusiness, requireDesk, whoAmI } from "~/lib/panel/desk.server";
import { typed } from "~/lib/panel/typed";
import { VendorBadge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form";
import { DoorCard } from "~/ui/panel/door-card";
import { Problems } from "~/ui/panel/problems";

const words = vendor.businesses;

export const meta: MetaFunction = () => [{ title: `${words.title} · ${vendor.brand}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireDesk(request);
  const { businesses } = await whoAmI(desk);
  return { businesses, current: desk.vendorId };
}

export async function action({ request }: ActionFunctionArgs) {
  const desk = await requireDesk(request);
  const form = await request.formData();
  const chosen = typed(form, "vendor_id");
  if (chosen) {
    const { businesses } = await whoAmI(desk);
    if (!businesses.some((business) => business.id === chosen)) throw data(null, { status: 404 });
    return openBusiness(request, chosen, "/penjual/panel");
  }
  const business_name = typed(form, "business_name");
  const { value, refusal } = await attempt(
    desk.call<z.infer<typeof Created>>("/vendor/businesses", { method: "POST", body: { business_name } }),
  );
  if (refusal) return data({ refusal, business_name }, { status: refusal.status });
  return openBusiness(request, value.id, "/penjual/pengajuan");
}

export default function Businesses() {
  const { businesses, current } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.refusal.errors ?? {};
  return (
    <DoorCard title={words.title} lead={businesses.length > 1 ? words.lead : words.leadOne}>
      <ul className="business-list">
        {businesses.map((business) => (
          <li key={business.id}>
            <BusinessRow business={business} isCurrent={business.id === current} />
          </li>
        ))}
      </ul>
      <details className="door-more" open={answer !== undefined}>
        <summary>{words.addTitle}</summary>
        <Form method="post" className="form" noValidate>
          {answer ? <Problems message={answer.refusal.message} errors={errors} /> : null}
          <TextField
            name="business_name"
            label={words.name}
            hint={words.nameHint}
            required
            maxLength={80}
            defaultValue={answer?.business_name}
            error={errors.business_name}
          />
          <Button variant="secondary">{words.add}</Button>
        </Form>
      </details>
    </DoorCard>
  );
}

function BusinessRow({ business, isCurrent }: { business: VendorMe["businesses"][number]; isCurrent: boolean }) {
  return (
    <Form method="post" className="business-row">
      <input type="hidden" name="vendor_id" value={business.id} />
      <span>
        <strong>{business.name}</strong>
        <span className="cluster small soft">
          {vendor.roles[business.role]} <VendorBadge state={business.state} />
          {isCurrent ? words.current : null}
        </span>
      </span>
      <Button variant={isCurrent ? "primary" : "secondary"} aria-label={`${words.open} ${business.name}`}>
        {words.open}
      </Button>
    </Form>
  );
}
