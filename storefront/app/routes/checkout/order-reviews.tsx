import type { ReviewableItem } from "@lapak/backend/contracts/review";
import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { frame } from "~/i18n/id/frame";
import { reviews as dictionary } from "~/i18n/id/reviews";
import { BackendProblem, type FieldProblem, orErrorPage } from "~/lib/backend.server";
import { typedOf } from "~/lib/form";
import { date } from "~/lib/format";
import { findReviews, writeReview } from "~/lib/reviews.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { problemOf, TextArea } from "~/ui/form";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Photo } from "~/ui/photo";
import { Star, Stars } from "~/ui/rating";
import styles from "~/ui/styles/reviews.css?url";
import { groupNumber } from "./order-view";

const words = dictionary.write;

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? words.pageTitle(page.desk.number) : words.title} · ${frame.brand}` },
  { name: "robots", content: "noindex" },
];

function numberOf(params: LoaderFunctionArgs["params"]): string {
  const number = groupNumber(params.number ?? "");
  if (!number) throw data(null, { status: 404 });
  return number;
}
const lookUp = (number: string) => redirect(`/pesanan?nomor=${number}`, 303);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = numberOf(params);
  const desk = await orErrorPage(findReviews(request, number));
  if (!desk) throw lookUp(number);
  return { desk, saved: new URL(request.url).searchParams.get("tersimpan") };
}

/** One form for each product; a refusal comes back inside its own. */
export async function action({ request, params }: ActionFunctionArgs) {
  const number = numberOf(params);
  const typed = typedOf(await request.formData());
  const { listing_id = "", stars = "", words: said = "" } = typed;
  try {
    if (!(await writeReview(request, number, { listing_id, stars, words: said }))) throw lookUp(number);
  } catch (problem) {
    if (!(problem instanceof BackendProblem)) throw problem;
    return data({ typed, message: problem.message, problems: problem.fields }, { status: problem.status });
  }
  return redirect(`/pesanan/${number}/nilai?tersimpan=${encodeURIComponent(listing_id)}#${encodeURIComponent(listing_id)}`, 303);
}

export default function OrderReviews() {
  const { desk, saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="stack order-reviews">
      <Link to={`/pesanan/${desk.number}`} reloadDocument className="back-link">
        <Icon name="back" /> {words.backToOrder}
      </Link>
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </div>
      {desk.items.length === 0 ? (
        <EmptyState title={words.nothing}>
          <p>{words.nothingText}</p>
        </EmptyState>
      ) : null}
      {desk.items.map((item) => (
        <Item
          key={item.listing_id}
          item={item}
          number={desk.number}
          saved={saved === item.listing_id}
          refused={refused?.typed.listing_id === item.listing_id ? refused : undefined}
        />
      ))}
    </div>
  );
}

interface ItemProps {
  item: ReviewableItem;
  number: string;
  saved: boolean;
  refused?: { typed: Record<string, string>; message: string; problems: FieldProblem[] };
}

function Item({ item, number, saved, refused }: ItemProps) {
  const { review } = item;
  return (
    <section className="card stack" id={item.listing_id} aria-label={item.title}>
      <div className="review-product">
        <Photo photo={item.photo} sizes="64px" ratio="1" alt="" />
        <div>
          <h2>{item.title}</h2>
          <p className="small soft">{words.from(item.shop)}</p>
        </div>
      </div>
      {saved && !refused ? <Notice tone="good">{words.saved}</Notice> : null}
      {refused && refused.problems.length === 0 ? (
        <Notice tone="bad" alert>
          {refused.message}
        </Notice>
      ) : null}
      {item.may_write ? (
        <ItemForm item={item} number={number} refused={refused} />
      ) : (
        <>
          <p>
            <Stars stars={review?.stars ?? 0} />
          </p>
          {review?.words ? <p className="prose">{review.words}</p> : null}
          {review?.hidden_because ? <Notice tone="bad">{words.hidden(review.hidden_because)}</Notice> : null}
        </>
      )}
    </section>
  );
}

function ItemForm({ item, number, refused }: Omit<ItemProps, "saved">) {
  const { listing_id, review } = item;
  const chosen = Number(refused?.typed.stars ?? review?.stars);
  const starsProblem = problemOf(refused?.problems, "stars");
  return (
    <form method="post" action={`/pesanan/${number}/nilai#${encodeURIComponent(listing_id)}`} className="form">
      <input type="hidden" name="listing_id" value={listing_id} />
      <fieldset className="field">
        <legend className="field-label">{words.stars}</legend>
        <div className="star-choice">
          {[1, 2, 3, 4, 5].map((stars) => (
            <label key={stars}>
              <input
                type="radio"
                name="stars"
                value={stars}
                required
                defaultChecked={stars === chosen}
                aria-label={dictionary.stars(stars)}
              />
              <Star />
            </label>
          ))}
        </div>
        {starsProblem ? <span className="field-error">{starsProblem}</span> : null}
      </fieldset>
      <TextArea
        name="words"
        id={`words-${listing_id}`}
        label={words.words}
        hint={words.wordsHint}
        unmarked
        rows={3}
        maxLength={1000}
        defaultValue={refused?.typed.words ?? review?.words ?? ""}
        error={problemOf(refused?.problems, "words")}
      />
      {review ? <p className="small soft">{words.until(date(review.editable_until))}</p> : null}
      <Button variant={review ? "secondary" : "primary"}>{review ? words.change : words.send}</Button>
    </form>
  );
}
