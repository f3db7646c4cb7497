import { asksForBuilds, buildOptionNames, buildUsage, readBuildArguments } from '#bench/builds/arguments.ts';
import { swallowedOptions } from './swallowed-options.ts';

async function main(args: readonly string[]): Promise<number> {
	const lost = swallowedOptions(process.env, 'bench', [...buildOptionNames, 'only']);
	if (lost.length > 0) {
		console.error(
			`npm đã giữ lại ${lost.join(', ')}: viết «--» trước các tùy chọn, như npm run bench -- --entries 1000`,
		);
		return 2;
	}
	if (!asksForBuilds(args)) {
		const { measureParts } = await import('./bench-parts.ts');
		return measureParts(args);
	}
	const options = readBuildArguments(args);
	if ('faults' in options) {
		console.error([...options.faults, buildUsage].join('\n'));
		return 2;
	}
	const { benchBuilds } = await import('./bench-builds.ts');
	return benchBuilds(options, `npm run bench -- ${args.join(' ')}`);
}

process.exitCode = await main(process.argv.slice(2));
