import type { ListingInput, ListingView } from "@lapak/backend/contracts/listing";
import { listing as words } from "~/i18n/id/listing";
import { attempt, type Desk } from "./desk.server";
import { draftOfForm, type ListingDraft, listingOfDraft } from "./listing-form";
import { editPhotos, MOST_PHOTOS, photoEditOf } from "./photos";
import { typed } from "./typed";
import { chosenFiles, uploadPhoto } from "./uploads.server";

/** The product form shown once more: as typed, with what is wrong. A null message means that nothing is wrong yet. */
export interface ListingAnswer {
  draft: ListingDraft;
  message: string | null;
  errors: Record<string, string>;
  status: number;
}

type Send = (listing: ListingInput) => Promise<ListingView>;

/** What the product form asks for: photos first (they must never be lost), then saving. Answers the saved listing or the form again. */
export async function answerListingForm(
  desk: Desk,
  form: FormData,
  send: Send,
): Promise<{ saved: ListingView } | { again: ListingAnswer }> {
  const intent = typed(form, "intent");
  const edit = photoEditOf(intent);
  const typedDraft = draftOfForm(form);
  const { draft, problem } = await withNewPhotos(desk, form, typedDraft);
  const again = (message: string | null, errors: ListingAnswer["errors"] = {}, status = 400) => ({
    again: { draft, message, errors, status },
  });
  if (edit) return { again: { draft: { ...draft, photos: editPhotos(draft.photos, edit) }, message: null, errors: {}, status: 200 } };
  if (problem) return again(words.errorTitle, { photos: problem });
  if (intent === "upload") return again(null, {}, 200);
  const { listing, errors } = listingOfDraft(draft, words.errors);
  const unreadable = Object.keys(errors).length > 0;
  if (unreadable) return again(words.errorTitle, errors);
  const { value, refusal } = await attempt(send(listing));
  return refusal ? again(refusal.message, refusal.errors, refusal.status) : { saved: value };
}

async function withNewPhotos(desk: Desk, form: FormData, draft: ListingDraft) {
  let { photos } = draft;
  let problem: string | null = null;
  for (const file of chosenFiles(form, "new_photos").slice(0, MOST_PHOTOS - photos.length)) {
    const { value, refusal } = await attempt(uploadPhoto(desk, file, draft.title));
    if (refusal) problem = Object.values(refusal.errors)[0] ?? refusal.message;
    else photos = editPhotos(photos, { kind: "add", photo: value });
  }
  return { draft: { ...draft, photos }, problem };
}
