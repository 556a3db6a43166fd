/**
 * A stand-in for Stripe.js, for tests without internet. It exercises the calls this market makes (elements, create, mount, submit,
 * confirmPayment, confirmSetup) and claims no more: the real one shows its form in a frame of its own and knows every method of paying.
 */
(() => {
  const DOUBLE = "__DOUBLE__";
  const asForm = (pairs) => new URLSearchParams(pairs.filter(([, value]) => value !== undefined && value !== ""));

  async function call(key, method, path, pairs) {
    const form = asForm(pairs);
    const url = method === "GET" ? `${DOUBLE}${path}?${form}` : `${DOUBLE}${path}`;
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${key}` },
      body: method === "GET" ? undefined : form,
    }).catch(() => undefined);
    if (!answer) return { error: { type: "api_connection_error", message: "Network error." } };
    return answer.json();
  }

  const idOf = (clientSecret) => clientSecret.split("_secret_")[0];

  function field(label, name, props) {
    const wrapper = document.createElement("label");
    wrapper.style.cssText = "display:grid;gap:4px;margin-block-end:12px";
    wrapper.textContent = label;
    const input = document.createElement("input");
    Object.assign(input, { name, autocomplete: "off", inputMode: "numeric", ...props });
    input.style.cssText =
      "font:inherit;padding:12px;border:1px solid #8a8178;border-radius:8px;min-width:0;width:100%;box-sizing:border-box";
    wrapper.append(input);
    return { wrapper, input };
  }

  function paymentElement(state) {
    const listeners = {};
    const emit = (event, detail) => {
      for (const listener of listeners[event] ?? []) listener(detail);
    };
    const root = document.createElement("div");
    const methods = document.createElement("div");
    const choices = document.createElement("div");
    const fresh = document.createElement("div");
    const number = field("Nomor kartu", "number", { autocomplete: "cc-number" });
    const expiry = field("Masa berlaku (BB/TT)", "expiry", { autocomplete: "cc-exp", placeholder: "12/30" });
    const cvc = field("CVC", "cvc", { autocomplete: "cc-csc" });
    fresh.append(number.wrapper, expiry.wrapper, cvc.wrapper);
    root.append(methods, choices, fresh);

    function choice(place, name, value, text, onChoose) {
      const label = document.createElement("label");
      label.style.cssText = "display:flex;gap:8px;min-height:44px;align-items:center";
      const radio = Object.assign(document.createElement("input"), { type: "radio", name, value });
      radio.addEventListener("change", onChoose);
      label.append(radio, text);
      place.append(label);
      return radio;
    }

    function offerMethods(types) {
      if (types.length < 2) return;
      const choose = (type) => () => {
        state.type = type;
        fresh.hidden = choices.hidden = type !== "card";
      };
      choice(methods, "method", "card", "Kartu baru", choose("card")).checked = true;
      choice(methods, "method", "grabpay", "Dompet elektronik", choose("grabpay"));
    }

    function offer(cards) {
      for (const card of cards) {
        choice(choices, "saved-card", card.id, `${card.brand} •••• ${card.last4}`, () => {
          state.saved = card.id;
          fresh.hidden = true;
        });
      }
      const save = document.createElement("label");
      save.style.cssText = "display:flex;gap:8px;min-height:44px;align-items:center";
      state.save = Object.assign(document.createElement("input"), { type: "checkbox", name: "save-card" });
      save.append(state.save, "Simpan kartu ini");
      fresh.append(save);
    }

    state.read = () => {
      if (state.type === "grabpay") return { pairs: [["payment_method_data[type]", "grabpay"]] };
      if (state.saved) return { pairs: [["payment_method", state.saved]] };
      if (!/^\d[\d ]{11,}$/.test(number.input.value))
        return { error: { type: "validation_error", code: "incomplete_number", message: "Nomor kartu belum lengkap." } };
      const [month, year] = expiry.input.value.split("/").map((part) => part.trim());
      if (!month || !year)
        return { error: { type: "validation_error", code: "incomplete_expiry", message: "Masa berlaku belum lengkap." } };
      if (!/^\d{3,4}$/.test(cvc.input.value))
        return { error: { type: "validation_error", code: "incomplete_cvc", message: "CVC belum lengkap." } };
      const keep = state.save?.checked;
      return {
        pairs: [
          ["payment_method_data[type]", "card"],
          ["payment_method_data[card][number]", number.input.value],
          ["payment_method_data[card][exp_month]", month],
          ["payment_method_data[card][exp_year]", year.length === 2 ? `20${year}` : year],
          ["payment_method_data[card][cvc]", cvc.input.value],
          ["payment_method_data[allow_redisplay]", keep ? "always" : "limited"],
          ["setup_future_usage", keep && !state.setup ? "on_session" : undefined],
        ],
      };
    };

    return {
      mount(target) {
        (typeof target === "string" ? document.querySelector(target) : target).append(root);
        const session = state.customerSession;
        const cards = session ? fetch(`${DOUBLE}/stand-in/saved-cards?session=${session}`).then((answer) => answer.json()) : undefined;
        const intent = state.setup
          ? undefined
          : call(state.key, "GET", `/v1/payment_intents/${idOf(state.clientSecret)}`, [["client_secret", state.clientSecret]]);
        void Promise.all([cards, intent]).then(([saved, known]) => {
          offerMethods(known?.payment_method_types ?? ["card"]);
          if (saved) offer(saved.data);
          emit("ready", { elementType: "payment" });
        });
        for (const { input } of [number, expiry, cvc])
          input.addEventListener("input", () => emit("change", { complete: false, empty: false }));
      },
      unmount: () => root.remove(),
      destroy: () => root.remove(),
      on(event, listener) {
        listeners[event] = [...(listeners[event] ?? []), listener];
        return this;
      },
      update() {},
    };
  }

  window.Stripe = (key) => {
    if (!/^pk_/.test(key)) throw new Error("Stripe() needs a publishable key.");

    async function confirm(kind, { elements, confirmParams = {}, redirect = "always" }) {
      const { state } = elements;
      if (!state.submitted) return { error: { type: "invalid_request_error", message: "elements.submit() must be called before." } };
      const { pairs, error } = state.read();
      if (error) return { error };
      const path = `/v1/${kind}s/${idOf(state.clientSecret)}`;
      const answer = await call(key, "POST", `${path}/confirm`, [
        ...pairs,
        ["client_secret", state.clientSecret],
        ["return_url", confirmParams.return_url],
      ]);
      if (answer.error) return { error: answer.error };
      const bank = answer.next_action?.redirect_to_url?.url;
      if (bank) {
        location.assign(bank);
        return new Promise(() => {});
      }
      if (redirect === "always") {
        const back = new URL(confirmParams.return_url);
        back.searchParams.set(kind, answer.id);
        back.searchParams.set(`${kind}_client_secret`, answer.client_secret);
        back.searchParams.set("redirect_status", "succeeded");
        location.assign(back);
        return new Promise(() => {});
      }
      return kind === "payment_intent" ? { paymentIntent: answer } : { setupIntent: answer };
    }

    return {
      elements({ clientSecret, customerSessionClientSecret }) {
        const state = { key, clientSecret, customerSession: customerSessionClientSecret, setup: clientSecret.startsWith("seti_") };
        return {
          state,
          create(type) {
            if (type !== "payment") throw new Error(`The stand-in has no element of type ${type}.`);
            return paymentElement(state);
          },
          async submit() {
            const { error } = state.read();
            state.submitted = !error;
            return error ? { error } : {};
          },
        };
      },
      confirmPayment: (options) => confirm("payment_intent", options),
      confirmSetup: (options) => confirm("setup_intent", options),
      async retrievePaymentIntent(clientSecret) {
        const answer = await call(key, "GET", `/v1/payment_intents/${idOf(clientSecret)}`, [["client_secret", clientSecret]]);
        return answer.error ? { error: answer.error } : { paymentIntent: answer };
      },
    };
  };
})();
