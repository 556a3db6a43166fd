import { Done } from "../../../contracts/primitives";
import { CountVisits } from "../../../contracts/visit";
import { endpoint } from "../../../http/endpoint";
import { countVisits } from "../../../workflows/visit/count-visits";

export const POST = endpoint(
  { summary: "Etalase melaporkan berapa orang melihat produk dan lapak; hanya dari jaringan sendiri", body: CountVisits, response: Done },
  async ({ body, scope }) => {
    await countVisits(scope, body.visits);
    return { done: true as const };
  },
);
