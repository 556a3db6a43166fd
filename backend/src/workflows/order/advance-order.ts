import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { OrderAction } from "../../modules/order-group/rules/transitions";
import { enqueueMessagesStep } from "../outbox/steps/enqueue-messages";
import { newsOfTransition } from "./news";
import { beginTransitionStep, findGroupLockStep, type OrderStep } from "./steps/begin-transition";
import { holdLockStep, letGoLockStep } from "./steps/hold-lock";
import { recordTransitionStep } from "./steps/record-transition";

/** A step in which nothing but the order's own state changes. */
const advancing = (name: string, action: OrderAction) =>
  createWorkflow(name, (step: OrderStep) => {
    const lock = findGroupLockStep(step);
    holdLockStep(lock);
    const transition = beginTransitionStep(
      transform({ step, lock }, (data) => ({ step: data.step, action, order_group_id: data.lock.order_group_id })),
    );
    when({ transition }, (data) => data.transition.proceed).then(() => {
      recordTransitionStep({ transition, step });
      enqueueMessagesStep(transform({ transition, step }, (data) => newsOfTransition(data.transition, data.step)));
    });
    letGoLockStep(lock);
    return new WorkflowResponse(step.vendor_order_id);
  });

/** The shop takes the order on; a bank transfer must have arrived first. */
export const acceptOrderWorkflow = advancing("accept-order", "accept");

/** Packed and waiting for the shopper or the courier. */
export const markOrderReadyWorkflow = advancing("mark-order-ready", "ready");
