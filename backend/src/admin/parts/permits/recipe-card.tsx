import { Button, clx, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import { type Recipe, useDecideRecipe } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";
import { DecisionPrompt } from "../decision-prompt";
import { Waiting } from "../waiting";

function Ingredients({ title, list, marked, tone }: { title: string; list: string[]; marked: string[]; tone: string }) {
  const known = new Set(marked);
  return (
    <div className="min-w-0 rounded-lg border border-ui-border-base p-3">
      <Text size="small" weight="plus" className="mb-1 text-ui-fg-subtle">
        {title}
      </Text>
      <Text as="p" size="small" className="break-words">
        {list.length === 0
          ? words.noIngredients
          : list.map((name, index) => (
              <span key={name}>
                {index > 0 && ", "}
                <span className={clx(known.has(name) && tone)}>{name}</span>
              </span>
            ))}
      </Text>
    </div>
  );
}

/** What the certificate was verified for and what the product declares now, side by side; what differs is marked. */
export function RecipeCard({ recipe }: { recipe: Recipe }) {
  const [refusing, setRefusing] = useState(false);
  const decide = useDecideRecipe(recipe.id);
  const send = (decision: "verify" | "refuse", reason?: string) => {
    setRefusing(false);
    decide.mutate(
      { decision, recipe: recipe.recipe, ...(reason ? { reason } : {}) },
      {
        onSuccess: () => toast.success(decision === "verify" ? words.recipe.verified : words.recipe.refused, { description: recipe.title }),
        onError: (refusal) => toast.error(refusal.message),
      },
    );
  };
  const { before, after, added, removed } = recipe;
  return (
    <li className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <div className="min-w-0">
          <Text weight="plus" className="break-words">
            {recipe.title}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {recipe.vendor.name} ·{" "}
            <Link to={`/izin/${recipe.permit.id}`} className="text-ui-fg-interactive-hover hover:underline">
              {recipe.permit.number}
            </Link>
          </Text>
        </div>
        <Text as="span" size="small">
          <Waiting since={recipe.waiting_since} />
        </Text>
      </div>
      <div className="grid gap-3 md:grid-cols-2">
        {before ? (
          <Ingredients title={words.recipe.before} list={before.ingredients} marked={removed} tone="text-ui-fg-error line-through" />
        ) : (
          <Text size="small" className="self-center text-ui-fg-subtle">
            {words.recipe.never}
          </Text>
        )}
        <Ingredients title={words.recipe.after} list={after.ingredients} marked={added} tone="font-medium text-ui-tag-green-text" />
      </div>
      <div className="flex gap-x-2">
        <Button
          size="small"
          disabled={decide.isPending}
          aria-label={`${words.recipe.verify}: ${recipe.title}`}
          onClick={() => send("verify")}
        >
          {words.recipe.verify}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={decide.isPending}
          aria-label={`${words.recipe.refuse}: ${recipe.title}`}
          onClick={() => setRefusing(true)}
        >
          {words.recipe.refuse}
        </Button>
      </div>
      {refusing && (
        <DecisionPrompt
          danger
          title={words.recipe.refuseTitle}
          explanation={words.recipe.refuseExplanation}
          action={words.recipe.refuse}
          note={{ label: words.reason, hint: words.reasonHint, minimum: 3, tooShort: words.reasonShort }}
          onConfirm={(reason) => send("refuse", reason)}
          onClose={() => setRefusing(false)}
        />
      )}
    </li>
  );
}
