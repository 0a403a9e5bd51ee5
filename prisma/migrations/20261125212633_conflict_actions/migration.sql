-- CreateEnum
CREATE TYPE "HoldingSide" AS ENUM ('older', 'newer', 'neither');

-- CreateEnum
CREATE TYPE "Actor" AS ENUM ('service', 'person');

-- AlterTable
ALTER TABLE "Conflict" ADD COLUMN     "holds" "HoldingSide",
ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "ConflictEvent" ADD COLUMN     "actor" "Actor" NOT NULL DEFAULT 'service',
ADD COLUMN     "holds" "HoldingSide";


-- A side holds only where somebody has said so.
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_holds_when_resolved" CHECK ("holds" IS NULL OR "state" = 'resolved');
