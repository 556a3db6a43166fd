import { ReviewDesk, WriteReviewAsGuest } from "../../../../../contracts/review";
import { endpoint } from "../../../../../http/endpoint";
import { reviewDesk } from "../../../../../workflows/review/write-review";
import { GuestQuery } from "../../own-complaint";
import { GroupNumber, guestsGroup } from "../../own-group";
import { rate } from "../../own-reviews";

export const GET = endpoint(
  { summary: "Produk yang sudah diterima dan penilaiannya", params: GroupNumber, query: GuestQuery, response: ReviewDesk },
  async ({ params, query, scope }) => reviewDesk(scope, await guestsGroup(scope, params.number, query.phone)),
);

export const POST = endpoint(
  { summary: "Pembeli menilai produk yang diterimanya", params: GroupNumber, body: WriteReviewAsGuest, response: ReviewDesk },
  async ({ params, body, scope }) => rate(scope, await guestsGroup(scope, params.number, body.phone), body),
);
