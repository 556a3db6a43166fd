import { redirect } from "@remix-run/node";
import { endSession } from "~/lib/account-session.server";

/** Leaving is a POST, so that no link or picture of another site can do it. */
export const action = () => endSession("/");

export const loader = () => redirect("/akun");
