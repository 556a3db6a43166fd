import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";

/**
 * City-wide delivery methods. There are a handful for all vendors; what one costs in a given shop is that shop's own
 * terms, which the checkout workflow puts into `data.delivery_fee` (rupiah) after reading them.
 */
export class CityFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = "city";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "pickup" }, { id: "vendor_delivery" }];
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return data.id === "pickup" || data.id === "vendor_delivery";
  }

  override async canCalculate(_data: CreateShippingOptionDTO): Promise<boolean> {
    return true;
  }

  override async validateFulfillmentData(
    _option: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data;
  }

  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    data: CalculateShippingOptionPriceDTO["data"],
  ): Promise<CalculatedShippingOptionPrice> {
    const fee = optionData.id === "pickup" ? 0 : data.delivery_fee;
    if (typeof fee !== "number" || !Number.isSafeInteger(fee) || fee < 0) {
      throw new Error("delivery_fee must be whole rupiah; it is set by the checkout workflow from the vendor's terms");
    }
    return { calculated_amount: fee, is_calculated_price_tax_inclusive: true };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }
}
