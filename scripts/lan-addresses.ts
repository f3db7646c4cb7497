import { networkInterfaces } from 'node:os';

/** The IPv4 addresses by which other machines reach a server that listens on every address; none for another host. */
export function lanAddresses(host: string | undefined): readonly string[] {
	if (host !== '0.0.0.0' && host !== '::') return [];
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}
