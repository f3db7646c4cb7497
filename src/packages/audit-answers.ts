/** What one question to the registry came to. What could not be asked is never taken for good. */
export interface Finding {
	readonly state: 'clean' | 'found' | 'unchecked';
	readonly lines: readonly string[];
}

/** What npm answered: its JSON, as far as it is any. */
export interface Answer {
	readonly stdout: string;
	readonly stderr: string;
	/** Null when it was stopped. */
	readonly exitCode: number | null;
}

interface Signed {
	readonly name: string;
	readonly version: string;
}

/** What `npm audit signatures --json` says: whether the registry signed what is installed. */
export function signatureFinding(answer: Answer): Finding {
	const told = json<{ invalid?: readonly Signed[]; missing?: readonly Signed[] }>(answer.stdout);
	if (!told?.invalid || !told.missing) return unchecked('chữ ký của các gói', answer);
	const lines = [
		...told.invalid.map(({ name, version }) => `${name} ${version}: chữ ký sai; gói có thể đã bị thay`),
		...told.missing.map(({ name, version }) => `${name} ${version}: kho gói không ký gói này`),
	];
	return lines.length > 0
		? { state: 'found', lines }
		: { state: 'clean', lines: ['mọi gói có chữ ký đúng của kho gói'] };
}

interface Advisories {
	readonly vulnerabilities?: Readonly<
		Record<string, { readonly severity: string; readonly range: string; readonly fixAvailable: unknown }>
	>;
}

const severities: Readonly<Record<string, string>> = {
	critical: 'rất nặng',
	high: 'nặng',
	moderate: 'vừa',
	low: 'nhẹ',
	info: 'để biết',
};

/** What `npm audit --json` says: holes that are known in what is installed. */
export function advisoryFinding(answer: Answer): Finding {
	const found = json<Advisories>(answer.stdout)?.vulnerabilities;
	if (!found) return unchecked('lỗ hổng đã biết', answer);
	const lines = Object.entries(found).map(
		([name, { severity, range, fixAvailable }]) =>
			`${name} ${range}: lỗ hổng mức ${severities[severity] ?? severity}; ${fixAvailable ? 'đã có bản vá' : 'chưa có bản vá'}`,
	);
	return lines.length > 0 ? { state: 'found', lines } : { state: 'clean', lines: ['không có lỗ hổng nào được biết'] };
}

/** Exit code of the command: 0 all asked and nothing found, 1 something found, 3 nothing found but not all could be asked. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 | 3 {
	const states = findings.map(({ state }) => state);
	if (states.includes('found')) return 1;
	return states.includes('unchecked') ? 3 : 0;
}

function unchecked(what: string, { stdout, stderr, exitCode }: Answer): Finding {
	const error = json<{ error?: { code?: string; summary?: string }; message?: string }>(stdout);
	const lines = stderr
		.split('\n')
		.flatMap((line) => /^npm (?:error|ERR!) (?!A complete log)(.+)/.exec(line)?.[1] ?? []);
	const reason = error?.error?.summary?.trim() || error?.message || lines.slice(0, 3).join('; ');
	return {
		state: 'unchecked',
		lines: [
			`không hỏi được về ${what}: ${reason || (exitCode === null ? 'kho gói không trả lời kịp' : `npm kết thúc với mã ${exitCode}`)}`,
		],
	};
}

function json<Value>(text: string): Value | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Value) : undefined;
	} catch {
		return undefined;
	}
}
