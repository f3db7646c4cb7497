/** What the pages of periods are called in addresses: see `periodUrls`. */
const name = String.raw`(?:nam-\d{4}|thang-(?:[1-9]|1[0-2])|phan-[1-9]\d*|chua-ro-ngay)`;
const whole = new RegExp(`^${name}$`);
/** From a slash on, for the page of an item called `hoi-nghi-viet-nam-2025` is no period; Safari before 16.4 cannot look behind. */
const trailing = new RegExp(`(^|/)(?:${name}/)+$`);

/** Whether a part of an address names a period of a list, so that nothing else may be called so. */
export function isPeriodName(text: string): boolean {
	return whole.test(text);
}

/** The address of the list to which the page of a period belongs; any other address as it is. */
export function withoutPeriods(address: string): string {
	return address.replace(trailing, '$1');
}
