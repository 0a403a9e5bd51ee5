-- Studio sorts columns by name: what a silence is about and when it ends stand first.
ALTER TABLE "Silence" RENAME COLUMN "summary" TO "about";
ALTER TABLE "Silence" RENAME COLUMN "until" TO "endsAt";
ALTER INDEX "Silence_until_idx" RENAME TO "Silence_endsAt_idx";
