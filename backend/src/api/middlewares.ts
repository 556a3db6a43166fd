import { defineMiddlewares } from "@medusajs/framework/http";
import { answerError } from "../http/answer-error";
import { edgeMiddlewares } from "../http/edge";
import { vendorGuard } from "../http/vendor-guard";

/** Each area adds its own array; the edge comes first, so nothing hostile reaches a guard. */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [...edgeMiddlewares, ...vendorGuard],
});
