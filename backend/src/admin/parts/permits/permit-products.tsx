import { Container, Heading, Text } from "@medusajs/ui";
import type { Permit } from "../../backend/permits";
import { permits as words } from "../../i18n/id/permits";

/** Which products it covers, and what they are made of: a halal certificate is verified for these ingredients. */
export function PermitProducts({ products }: { products: Permit["products"] }) {
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {words.products(products.length)}
      </Heading>
      {products.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">{words.noProducts}</Text>
      ) : (
        <ul className="divide-y">
          {products.map(({ coverage_id, title, ingredients, review }) => (
            <li key={coverage_id} className="px-6 py-3">
              <Text size="small" weight="plus" className="break-words">
                {title}
                {words.review[review] && <span className="font-normal text-ui-fg-subtle"> · {words.review[review]}</span>}
              </Text>
              <Text size="small" className="break-words text-ui-fg-subtle">
                {ingredients.length > 0 ? ingredients.join(", ") : words.noIngredients}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Container>
  );
}
