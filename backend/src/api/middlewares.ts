import { defineMiddlewares } from "@medusajs/framework/http";
import { ahead } from "../http/ahead";
import { answerError } from "../http/answer-error";
import { edgeMiddlewares } from "../http/edge";
import { officerGate } from "../http/officer-gate";
import { storeGate } from "../http/store-gate";
import { vendorGuard } from "../http/vendor-guard";
import { statementMiddlewares } from "./admin/statement-lines/middlewares";
import * as products from "./catalog/products/route";
import * as suggestions from "./catalog/suggestions/route";
import { hookMiddlewares } from "./hooks/middlewares";
import { accountMiddlewares } from "./store/account/middlewares";
import { cartMiddlewares } from "./store/carts/middlewares";
import { orderStatusMiddlewares } from "./store/order-groups/middlewares";
import { visitMiddlewares } from "./store/visits/middlewares";

/** Each area adds its own array; the edge comes first, so nothing hostile reaches a guard. */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...edgeMiddlewares,
    ahead("/catalog/products", products),
    ahead("/catalog/suggestions", suggestions),
    ...hookMiddlewares,
    ...storeGate,
    ...officerGate,
    ...vendorGuard,
    ...cartMiddlewares,
    ...orderStatusMiddlewares,
    ...accountMiddlewares,
    ...statementMiddlewares,
    ...visitMiddlewares,
  ],
});
