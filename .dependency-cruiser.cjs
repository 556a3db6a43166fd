/** The arrows of the house: api → workflows → modules, rules alone, halves apart. Each rule says why. */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle has no first thing to read. Models of one module name each other, as relations do.",
      severity: "error",
      from: { pathNot: "/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "modules-do-not-know-each-other",
      comment: "Links and workflows join modules.",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: { path: "^backend/src/modules/([^/]+)/", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "modules-do-not-know-their-users",
      severity: "error",
      from: { path: "^backend/src/(modules|reference|contracts|foundation)/" },
      to: { path: "^backend/src/(workflows|api|subscribers|jobs|admin|search|outbox|demo)/" },
    },
    {
      name: "rules-stand-alone",
      comment: "Rules are plain functions on plain data; Medusa, HTTP and SQL stay outside, their types aside.",
      severity: "error",
      from: { path: "/rules/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "node_modules/(@medusajs|express|pg)/|^backend/src/(http|api|workflows|providers|search)/",
        pathNot: "/rules/|/language/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "language-stands-alone",
      comment: "The language of search is plain functions over the lexicon, used ahead of every engine.",
      severity: "error",
      from: { path: "^backend/src/language/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^backend/src/(language|reference)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "workflows-do-not-know-http",
      severity: "error",
      from: { path: "^backend/src/workflows/" },
      to: { path: "^backend/src/api/" },
    },
    {
      name: "nothing-imports-a-route",
      comment: "A route is called over HTTP.",
      severity: "error",
      from: { path: "^backend/src/", pathNot: "^backend/src/api/" },
      to: { path: "^backend/src/api/.*route\\.ts$" },
    },
    {
      name: "demo-is-not-the-product",
      severity: "error",
      from: { path: "^backend/src/", pathNot: "^backend/src/demo/" },
      to: { path: "^backend/src/demo/" },
    },
    {
      name: "storefront-shares-types-only",
      comment: "The storefront talks to the backend over HTTP.",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^backend/", dependencyTypesNot: ["type-only"] },
    },
    { name: "backend-does-not-know-the-storefront", severity: "error", from: { path: "^backend/" }, to: { path: "^storefront/" } },
    {
      name: "server-only-stays-on-the-server",
      comment: "Components in ui/ reach the browser.",
      severity: "error",
      from: { path: "^storefront/app/ui/" },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "journeys-use-the-site",
      severity: "error",
      from: { path: "^e2e/" },
      to: { path: "^(backend|storefront)/", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.medusa|/build/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: ".dependency-cruiser.tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
