-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "habitMinutes" DOUBLE PRECISION,
ADD COLUMN     "lastNewAt" TIMESTAMPTZ(3),
ADD COLUMN     "moveSightings" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "movedTo" TEXT,
ADD COLUMN     "silentSince" TIMESTAMPTZ(3),
ADD COLUMN     "stoppedAt" TIMESTAMPTZ(3),
ADD COLUMN     "ttlMinutes" INTEGER,
ALTER COLUMN "pollMinutes" DROP NOT NULL,
ALTER COLUMN "pollMinutes" DROP DEFAULT;


-- Nobody had a way to choose an interval: all of them go by the habit now.
UPDATE "Source" SET "pollMinutes" = NULL;
