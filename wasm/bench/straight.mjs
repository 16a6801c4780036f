// The figures of the reference plan in straight-line JavaScript: the yardstick of the
// evaluator's speed under WebAssembly. Parameters and formulas are those of
// core/model/straight_test.go. Run by node, it checks itself against the reference.

export const MONTHS = 36;
const CHANNELS = 8;

// levers are the paths of the vector's parameters in the reference plan.
export function levers() {
  const paid = ["paid_search", "paid_social", "linkedin", "content_seo", "events", "outbound", "partners", "webinars"];
  const parts = ["spend.start", "spend.growth", "response.cap", "response.scale", "rates.mql", "rates.sql", "rates.customer"];
  const all = ["customers.churn", "customers.price", "customers.margin", "channels.referral.rate"];
  return [...paid.flatMap((channel) => parts.map((part) => `channels.${channel}.${part}`)), ...all];
}

export function newFigures() {
  const row = () => new Float64Array(MONTHS);
  return {
    leads: row(), mql: row(), sql: row(), won: row(), active: row(),
    mrr: row(), spend: row(), gp: row(), cash: row(),
    cac: 0, payback: 0, ltv: 0,
  };
}

export function straight(v, f) {
  const ref1 = 0.45, ref2 = 0.5, ref3 = 0.3;
  const churn = v[56], price = v[57], margin = v[58], referral = v[59];
  const { leads: allLeads, mql: allMQL, sql: allSQL, won: wins, spend: allSpend } = f;
  allLeads.fill(0);
  allMQL.fill(0);
  allSQL.fill(0);
  wins.fill(0);
  allSpend.fill(0);
  for (let c = 0; c < CHANNELS; c++) {
    let spend = v[7 * c];
    const growth = 1 + v[7 * c + 1], limit = v[7 * c + 2], scale = v[7 * c + 3];
    const p1 = v[7 * c + 4], p2 = v[7 * c + 5], p3 = v[7 * c + 6];
    let lastMQL = 0, lastSQL = 0;
    for (let t = 0; t < MONTHS; t++) {
      const leads = limit * (1 - Math.exp(-spend / scale));
      const mql = p1 * leads, sql = p2 * lastMQL;
      allSpend[t] += spend;
      allLeads[t] += leads;
      allMQL[t] += mql;
      allSQL[t] += sql;
      wins[t] += p3 * lastSQL;
      spend *= growth;
      lastMQL = mql;
      lastSQL = sql;
    }
  }
  let active = 350, cash = 500000, lastMQL = 0, lastSQL = 0, spent = 0, newCustomers = 0;
  for (let t = 0; t < MONTHS; t++) {
    const leads = referral * active;
    const mql = ref1 * leads, sql = ref2 * lastMQL;
    allLeads[t] += leads;
    allMQL[t] += mql;
    allSQL[t] += sql;
    const won = wins[t] + ref3 * lastSQL;
    wins[t] = won;
    lastMQL = mql;
    lastSQL = sql;
    active = active * (1 - churn) + won;
    const mrr = active * price, gp = mrr * margin;
    cash += gp - allSpend[t];
    f.active[t] = active;
    f.mrr[t] = mrr;
    f.gp[t] = gp;
    f.cash[t] = cash;
    spent += allSpend[t];
    newCustomers += won;
  }
  f.cac = spent / newCustomers;
  f.payback = f.cac / (price * margin);
  f.ltv = (price * margin) / churn;
}

// differences lists where the figures leave the reference by more than 1e-12 relative.
export function differences(f, reference) {
  const out = [];
  const compare = (name, got, want) => {
    if (!(Math.abs(got - want) <= 1e-12 * Math.abs(want))) out.push(`${name}: ${got}, reference ${want}`);
  };
  for (const [name, want] of Object.entries(reference.monthly)) {
    const got = f[name === "new" ? "won" : name];
    want.forEach((x, t) => compare(`${name} in month ${t + 1}`, got[t], x));
  }
  for (const [name, want] of Object.entries(reference.totals)) compare(name, f[name], want);
  return out;
}

// checked returns the reference vector after demanding that straight reproduces the reference.
export async function checked() {
  const { readFile } = await import("node:fs/promises");
  const read = async (name) =>
    JSON.parse(await readFile(new URL(`../../core/model/testdata/${name}`, import.meta.url), "utf8"));
  const vector = Float64Array.from((await read("params.json")).vector);
  const f = newFigures();
  straight(vector, f);
  const faults = differences(f, await read("ref_R1.json"));
  if (faults.length > 0) throw new Error(`straight-line JavaScript leaves the reference:\n${faults.join("\n")}`);
  return vector;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await checked();
  console.log("straight-line JavaScript agrees with the reference");
}
