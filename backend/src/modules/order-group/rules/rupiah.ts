export { rupiah } from "../../../foundation/rupiah";
