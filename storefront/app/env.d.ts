declare module "virtual:enhance" {
  /** Address of the built `app/enhance/main.ts`. */
  const url: string;
  export default url;
}
