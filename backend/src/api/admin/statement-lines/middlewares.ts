import type { MiddlewareRoute } from "@medusajs/framework/http";
import { oneStatement } from "../../../http/upload";

export const statementMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/statement-lines", methods: ["POST"], middlewares: [oneStatement] },
];
