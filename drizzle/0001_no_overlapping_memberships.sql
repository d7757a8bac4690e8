-- Written by hand: Drizzle has no word for an exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_no_overlap" EXCLUDE USING gist (
  "body_id" WITH =, "person_id" WITH =, daterange("from_date", "to_date", '[]') WITH &&
);
--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_in_order" CHECK ("to_date" IS NULL OR "from_date" <= "to_date");
--> statement-breakpoint
ALTER TABLE "office_holders" ADD CONSTRAINT "office_holders_in_order" CHECK ("to_date" IS NULL OR "from_date" <= "to_date");
--> statement-breakpoint
ALTER TABLE "installation" ADD CONSTRAINT "installation_one_row" CHECK ("id" = 1);
