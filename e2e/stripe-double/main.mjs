// node e2e/stripe-double/main.mjs [port] [webhook address]: the double by hand; prints the environment a backend needs to use it.
// @ts-check
import { openStripeDouble } from "./double.mjs";

const [port = "12111", webhookUrl = "http://localhost:9000/hooks/stripe"] = process.argv.slice(2);
const keys = { secretKey: "sk_test_local", publishableKey: "pk_test_local", webhookSecret: "whsec_local" };
const { env } = await openStripeDouble({ port: Number(port), keys, webhookUrl });
for (const [name, value] of Object.entries(env)) process.stdout.write(`export ${name}=${value}\n`);
