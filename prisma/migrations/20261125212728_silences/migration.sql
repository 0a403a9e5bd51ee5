-- AlterTable
ALTER TABLE "Conflict" ADD COLUMN     "figureKeys" TEXT[],
ADD COLUMN     "metrics" "Metric"[],
ADD COLUMN     "silencedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "soleVoices" TEXT[];

-- CreateTable
CREATE TABLE "Silence" (
    "id" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "subjectId" UUID,
    "metric" "Metric",
    "figureKey" TEXT,
    "publisher" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Silence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Silence_until_idx" ON "Silence"("until");

-- AddForeignKey
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- A silence names something, and ends after it begins.
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_names_something" CHECK (num_nonnulls("subjectId", "metric", "figureKey", "publisher") > 0);
ALTER TABLE "Silence" ADD CONSTRAINT "Silence_ends_later" CHECK ("until" > "createdAt");

-- Conflicts on file: what is not known of them comes with the next reconciling of their family.
UPDATE "Conflict" SET "metrics" = ARRAY["metric"], "figureKeys" = '{}', "soleVoices" = '{}';
