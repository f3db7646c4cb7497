import { importJob } from './import/import-job.ts';
import { serveJobs } from './import/serve-jobs.ts';

// Started by scripts/import.ts, once for each core that reads captures.
serveJobs(importJob);
