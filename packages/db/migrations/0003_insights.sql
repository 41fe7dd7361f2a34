CREATE TABLE "sol_os"."experiments" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject" text NOT NULL,
	"outcome" text NOT NULL,
	"days" integer NOT NULL,
	"state" text NOT NULL,
	"seed" integer,
	"start_day" date,
	"marks" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "experiments_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."forecasts" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"hours" jsonb NOT NULL,
	"usual" jsonb NOT NULL,
	CONSTRAINT "forecasts_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."predictions" (
	"user_id" uuid NOT NULL,
	"checkin_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"for_at" timestamp (3) with time zone NOT NULL,
	"mean" double precision NOT NULL,
	"low" double precision NOT NULL,
	"high" double precision NOT NULL,
	"usual" double precision NOT NULL,
	"lower_third" smallint NOT NULL,
	"upper_third" smallint NOT NULL,
	CONSTRAINT "predictions_user_id_checkin_id_outcome_pk" PRIMARY KEY("user_id","checkin_id","outcome")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."insight_states" (
	"user_id" uuid NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	"stands_on" text NOT NULL,
	"checkpoint" "bytea",
	"outlook" jsonb NOT NULL,
	"look" jsonb,
	"looked_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "insight_states_user_id_pk" PRIMARY KEY("user_id")
);
--> statement-breakpoint
CREATE TABLE "sol_os"."shift_marks" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"label" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "shift_marks_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "sol_os"."experiments" ADD CONSTRAINT "experiments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."forecasts" ADD CONSTRAINT "forecasts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."predictions" ADD CONSTRAINT "predictions_user_id_checkin_id_checkins_user_id_id_fk" FOREIGN KEY ("user_id","checkin_id") REFERENCES "sol_os"."checkins"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."insight_states" ADD CONSTRAINT "insight_states_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sol_os"."shift_marks" ADD CONSTRAINT "shift_marks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "experiments_running" ON "sol_os"."experiments" USING btree ("user_id") WHERE "sol_os"."experiments"."state" = 'running';--> statement-breakpoint
CREATE INDEX "forecasts_made" ON "sol_os"."forecasts" USING btree ("user_id","made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "predictions_for" ON "sol_os"."predictions" USING btree ("user_id","for_at" DESC NULLS LAST);