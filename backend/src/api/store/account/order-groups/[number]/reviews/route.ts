import { ReviewDesk, WriteReview } from "../../../../../../contracts/review";
import { endpoint } from "../../../../../../http/endpoint";
import { reviewDesk } from "../../../../../../workflows/review/write-review";
import { customersGroup, GroupNumber } from "../../../../order-groups/own-group";
import { rate } from "../../../../order-groups/own-reviews";

export const GET = endpoint(
  { summary: "Produk yang sudah diterima dan penilaiannya", params: GroupNumber, response: ReviewDesk },
  async ({ params, scope, actorId }) => reviewDesk(scope, await customersGroup(scope, params.number, actorId!)),
);

export const POST = endpoint(
  { summary: "Pembeli menilai produk yang diterimanya", params: GroupNumber, body: WriteReview, response: ReviewDesk },
  async ({ params, body, scope, actorId }) => rate(scope, await customersGroup(scope, params.number, actorId!), body),
);
