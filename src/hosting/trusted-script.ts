/**
 * The policies that a page may make, one for each script that runs beside it: the two search workers, the service worker. Where a
 * browser has Trusted Types, it takes no other address for a script, and no string at all as HTML.
 */
export const scriptPolicies = ['tim-kiem', 'tim-da-luu', 'ngoai-tuyen'] as const;

/** Trusted Types, which TypeScript's DOM does not know; a `TrustedScriptURL` passes for the string it stands for. */
interface WithTrustedTypes {
	readonly trustedTypes?: {
		readonly defaultPolicy: object | null;
		createPolicy(
			name: string,
			rules: { readonly createScriptURL: (address: string) => string | null },
		): { readonly createScriptURL: (address: string) => string };
	};
}

const trusted = new Map<string, string>();

/**
 * The address of a script of ours as `new Worker()` and `navigator.serviceWorker.register()` take it. The policy gives this
 * one address whatever it is asked for, and a page can make it once: whoever puts another script into the page has none.
 */
export function trustedScript(policy: (typeof scriptPolicies)[number], address: string): string {
	const known = trusted.get(policy);
	if (known !== undefined) return known;
	const made =
		(globalThis as WithTrustedTypes).trustedTypes
			?.createPolicy(policy, { createScriptURL: () => address })
			.createScriptURL('') ?? address;
	trusted.set(policy, made);
	return made;
}

/**
 * Lets code of others, which knows no Trusted Types, load the scripts that `allows` accepts and no others; what is said first
 * holds. The page must allow a policy called `default`.
 */
export function trustScriptsOfOthers(allows: (address: string) => boolean): void {
	const { trustedTypes } = globalThis as WithTrustedTypes;
	if (!trustedTypes || trustedTypes.defaultPolicy) return;
	trustedTypes.createPolicy('default', { createScriptURL: (address) => (allows(address) ? address : null) });
}
