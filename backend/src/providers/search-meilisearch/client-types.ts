/** The client is an ES module; CommonJS may name its types only so. */
export type Meilisearch = import("meilisearch", { with: { "resolution-mode": "import" }}).Meilisearch;
export type EnqueuedTask = import("meilisearch", { with: { "resolution-mode": "import" }}).EnqueuedTask;
export type FacetDistribution = import("meilisearch", { with: { "resolution-mode": "import" }}).FacetDistribution;
export type FilterableAttributes = import("meilisearch", { with: { "resolution-mode": "import" }}).FilterableAttributes;
export type MultiSearchQuery = import("meilisearch", { with: { "resolution-mode": "import" }}).MultiSearchQuery;
export type RankingScoreDetails = import("meilisearch", { with: { "resolution-mode": "import" }}).RankingScoreDetails;
export type Settings = import("meilisearch", { with: { "resolution-mode": "import" }}).Settings;
export type Task = import("meilisearch", { with: { "resolution-mode": "import" }}).Task;
