/** Calls to the backends as the storefront makes them, taking turns between the processes. */
export function caller({ backends, env }) {
  let turn = 0;
  const next = () => backends[turn++ % backends.length];

  async function call(path, { body, method, token, vendorId, headers = {}, process: position } = {}) {
    const form = body instanceof FormData ? body : undefined;
    const backend = position === undefined ? next() : backends[position];
    const response = await fetch(`${backend.url}${path}`, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        "x-publishable-api-key": env.PUBLISHABLE_KEY,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(vendorId ? { "x-vendor-id": vendorId } : {}),
        ...(body !== undefined && !form ? { "content-type": "application/json" } : {}),
        ...headers,
      },
      body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await response.text();
    const json = response.headers.get("content-type")?.includes("json") && text;
    return { status: response.status, body: json ? JSON.parse(text) : text };
  }

  /** For what only prepares a drill: anything but success ends it. */
  call.must = async (path, options) => {
    const { status, body } = await call(path, options);
    if (status >= 300) throw new Error(`${path} answered ${status}: ${JSON.stringify(body).slice(0, 500)}`);
    return body;
  };

  const tokens = new Map();
  /** Signs in once per account. */
  call.token = async (actor, { email, password }) => {
    if (!tokens.has(email)) tokens.set(email, (await call.must(`/auth/${actor}/emailpass`, { body: { email, password } })).token);
    return tokens.get(email);
  };
  return call;
}
