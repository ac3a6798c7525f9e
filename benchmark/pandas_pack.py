#!/usr/bin/env python3
"""What an analyst would write instead: pandas for the measures, matplotlib for the charts, openpyxl for the workbook.

usage: pandas_pack.py EXTRACTS OUTPUT OFFENCES

OFFENCES is the table of offence codes and sub-groups that the program uses too.

Counts every measure of the Victims Strategy framework that rows are counted for, by month, quarter and breakdown, and writes
counts.csv (to be compared with the program's own), pack.xlsx and pack.pdf.
"""
import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from matplotlib.backends.backend_pdf import PdfPages
from openpyxl import Workbook
from openpyxl.drawing.image import Image

SCALE = ["very-satisfied", "fairly-satisfied", "neither", "fairly-dissatisfied", "very-dissatisfied"]
SATISFIED = SCALE[:2]
YES = {"Y": True, "yes": True, "true": True, "1": True, "N": False, "no": False, "false": False, "0": False}
GROUPS = {subgroup: group for group, subgroups in {
    "violence-against-the-person": ["homicide", "violence-with-injury", "violence-without-injury",
                                    "stalking-and-harassment", "death-or-serious-injury-unlawful-driving"],
    "sexual-offences": ["rape", "other-sexual-offences"],
    "robbery": ["robbery-of-business-property", "robbery-of-personal-property"],
    "theft": ["residential-burglary", "non-residential-burglary", "vehicle-offences", "theft-from-the-person",
              "bicycle-theft", "shoplifting", "other-theft"],
    "criminal-damage-and-arson": ["criminal-damage", "arson"],
    "drug-offences": ["drug-possession", "drug-trafficking"]}.items() for subgroup in subgroups}
QUESTIONS = ["communication", "case_handling", "case_outcome", "treatment", "follow_up", "justice_process", "vva_service",
             "overall"]
AUDIT_QUESTIONS = {"code_compliant": "compliance", "good_service": "good-service", "acknowledged": "acknowledged",
                   "assessed_and_referred": "assessed-and-referred", "updated_in_time": "updated-in-time",
                   "told_of_end": "told-of-end", "vps_taken": "vps-taken", "vps_used": "vps-used",
                   "vps_reported_back": "vps-reported-back"}


def read(folder, name, times=(), truths=(), key=None):
    frame = pd.read_csv(folder / name, dtype=str, keep_default_na=False, na_values=[""])
    for column in times:
        frame[column] = pd.to_datetime(frame[column], format="%Y-%m-%dT%H:%M")
    for column in truths:
        frame[column] = frame[column].map(YES)
    return frame.drop_duplicates(key, keep="last") if key else frame


def london(times):
    return times.dt.tz_localize("Europe/London", ambiguous=np.ones(len(times), bool), nonexistent=pd.Timedelta("1h"))


def in_time(start, end, days, holidays, as_of):
    """passed, failed, pending or not applicable, by working days after the start's date."""
    known = start.notna()
    dates = start.where(known, pd.Timestamp("2000-01-03")).values.astype("datetime64[D]")
    deadline = np.busday_offset(dates, 0, roll="backward", holidays=holidays)
    deadline = pd.Series(np.busday_offset(deadline, days, holidays=holidays), index=start.index).astype("datetime64[ns]")
    state = np.where(end.notna(), np.where(end.dt.normalize() <= deadline, "passed", "failed"),
                     np.where(deadline < as_of, "failed", "pending"))
    return pd.Series(np.where(known, state, "not-applicable"), index=start.index)


def age_bands(ages):
    bands = pd.cut(pd.to_numeric(ages), [-1, 17, 24, 34, 44, 54, 64, 74, 120],
                   labels=["0-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-74", "75+"])
    return bands.astype(object).fillna("not-known")


def ethnic_groups(codes):
    return codes.where(codes.eq("NS"), codes.replace("O1", "A").str[0]).fillna("NS")


class Tallies:
    """Counts of one measure, by month and breakdown."""

    def __init__(self):
        self.rows = []

    def add(self, measure, frame, dated_by, among=None, counted=None, by=(), profile=False, whole=True):
        month = frame[dated_by].dt.to_period("M")
        base = frame.assign(month=month, n=True if among is None else among, x=True if counted is None else counted)
        base = base[base["n"] & base["month"].notna()]
        if whole:
            self._group(measure, base, "", [])
        for slice_ in by:
            keys = [slice_] if isinstance(slice_, str) else list(slice_)
            self._group(measure, base, " x ".join(keys), keys, profile)

    def _group(self, measure, base, slice_, keys, profile=False):
        if base.empty:
            return
        words = {True: "yes", False: "no"}
        tally = base.assign(**{key: base[key].replace(words).fillna("not-known") for key in keys}) if keys else base
        tally = tally.groupby(["month"] + keys, observed=True)["x"].agg(["sum", "size"]).reset_index()
        if profile:
            tally["size"] = tally.groupby("month")["size"].transform("sum")
        category = tally[keys].astype(str).agg(" | ".join, axis=1) if keys else ""
        self.rows.append(pd.DataFrame({"measure": measure, "period": tally["month"].astype(str), "slice": slice_,
                                       "category": category, "numerator": tally["sum"] + 0,
                                       "denominator": tally["size"], "profile": profile}))

    def table(self):
        return pd.concat(self.rows, ignore_index=True)


def quarter_of(month):
    year, number = int(month[:4]), int(month[5:])
    return f"{year}-{(year + 1) % 100:02d}-Q{(number - 4) // 3 + 1}" if number >= 4 else \
        f"{year - 1}-{year % 100:02d}-Q4"


def load(folder):
    data = {"crimes": read(folder, "crimes.csv",
                           ["reported_at", "recorded_at", "crime_number_sent_at", "outcome_at"],
                           ["domestic_abuse", "vps_offered", "vps_taken"], ["crime_ref", "victim_ref"]),
            "referrals": read(folder, "referrals.csv", ["referred_at", "ended_at"], ["taken_up"], "referral_ref"),
            "surveys": read(folder, "surveys.csv", ["invited_at", "responded_at"],
                            ["delivered", "would_recommend", "wanted_support"], "invitation_ref"),
            "updates": read(folder, "updates.csv", ["event_at", "informed_at"], [], "update_ref"),
            "vrr": read(folder, "vrr.csv", ["requested_at", "acknowledged_at", "reviewer_appointed_at", "decided_at"],
                        ["eligible", "granted"], "request_ref"),
            "training": read(folder, "training.csv", key=["officer_ref", "course"]),
            "audits": read(folder, "audits.csv", key="sample_ref")}
    for column in ("due_on", "completed_on"):
        data["training"][column] = pd.to_datetime(data["training"][column])
    data["audits"]["audited_on"] = pd.to_datetime(data["audits"]["audited_on"])
    return data


def derive(data, holidays, as_of, subgroups, weights):
    victims, referrals, updates = data["crimes"], data["referrals"], data["updates"]
    victims["offence_subgroup"] = victims["offence_subgroup"].fillna(victims["offence_code"].map(subgroups))
    victims["offence_group"] = victims["offence_subgroup"].map(GROUPS).fillna(victims["offence_subgroup"])
    victims["age_band"] = age_bands(victims["victim_age"])
    victims["ethnic_group"] = ethnic_groups(victims["victim_ethnicity"])
    victims["victim_sex"] = victims["victim_sex"].fillna("U")
    victims["enhanced_priority"] = victims["enhanced_priority"].fillna("none")
    victims["domestic_abuse"] = victims["domestic_abuse"].eq(True)
    victims["vps_offered"] = victims["vps_offered"].eq(True)
    victims["vps_taken"] = victims["vps_taken"].eq(True)
    victims["is_person"] = victims["victim_type"].eq("person")
    victims["is_victim"] = victims["victim_type"].isin(["person", "business"])
    victims["enhanced"] = victims["enhanced_priority"].notna() & victims["enhanced_priority"].ne("none")
    victims["vna_status"] = victims["vna_status"].fillna("not-completed")
    victims["victim_contract"] = victims["victim_contract"].fillna("not-offered")
    victims["acknowledged"] = in_time(victims["reported_at"], victims["crime_number_sent_at"], 5, holidays, as_of)
    crimes = victims.groupby("crime_ref", sort=False).agg(
        reported_at=("reported_at", "first"), recorded_at=("recorded_at", "first"), unit=("unit", "first"),
        offence_code=("offence_code", "first"), offence_group=("offence_group", "first"),
        offence_subgroup=("offence_subgroup", "first"), outcome_code=("outcome_code", "first"),
        outcome_at=("outcome_at", "first"), any_victim=("is_victim", "any"),
        domestic_abuse=("domestic_abuse", "any"), enhanced=("enhanced", "any"))
    crimes["seconds"] = (london(crimes["recorded_at"]) - london(crimes["reported_at"])).dt.total_seconds()
    crimes["weight"] = crimes["offence_code"].map(weights)
    first = referrals[referrals["crime_ref"].isin(crimes.index)].groupby("crime_ref")["referred_at"].min()
    crimes["first_referred_at"] = first
    crimes["has_referral"] = crimes["first_referred_at"].notna()
    state = in_time(crimes["reported_at"], crimes["first_referred_at"], 2, holidays, as_of)
    crimes["referred_in_time"] = state.where(crimes["has_referral"], "not-applicable")
    belongs = crimes[["unit", "domestic_abuse", "enhanced"]]
    for name in ("referrals", "surveys", "updates"):
        joined = data[name].join(belongs, on="crime_ref")
        joined["orphan"] = joined["enhanced"].isna()
        data[name] = joined
    updates = data["updates"] = data["updates"][~data["updates"]["orphan"]].copy()
    usual = in_time(updates["event_at"], updates["informed_at"], 5, holidays, as_of)
    sooner = in_time(updates["event_at"], updates["informed_at"], 1, holidays, as_of)
    updates["on_time"] = sooner.where(updates["enhanced"].astype(bool), usual)
    by_crime = updates.groupby("crime_ref")["on_time"]
    crimes["updated"] = "not-applicable"
    crimes.loc[updates["crime_ref"].unique(), "updated"] = "passed"
    for worse in ("pending", "failed"):
        crimes.loc[updates.loc[updates["on_time"].eq(worse), "crime_ref"].unique(), "updated"] = worse
    of_crime = crimes[["has_referral", "referred_in_time", "updated"]]
    data["crimes"] = victims = victims.join(of_crime, on="crime_ref")
    person = victims["is_person"]
    assessed = victims["vna_status"].isin(["completed", "declined", "already-supported"])
    checks = pd.DataFrame({
        "acknowledged": victims["acknowledged"], "referred": victims["referred_in_time"], "updated": victims["updated"],
        "assessed": np.where(person, np.where(assessed, "passed", "failed"), "not-applicable"),
        "vps": np.where(person, np.where(victims["vps_offered"], "passed", "failed"), "not-applicable")})
    victims["compliance"] = np.select(
        [checks.eq("failed").any(axis=1), checks.eq("pending").any(axis=1), checks.eq("not-applicable").all(axis=1)],
        ["fails", "pending", "not-applicable"], "complies")
    persons = victims[person & victims["victim_ref"].notna() & victims["reported_at"].notna()]
    order = persons.sort_values(["victim_ref", "reported_at"])
    again = order.groupby(["victim_ref", "reported_at"], sort=False).size().reset_index()
    before = again.groupby("victim_ref")["reported_at"].shift()
    again["repeat"] = (again["reported_at"] - before) <= pd.Timedelta(days=365)
    victims["repeat"] = victims.merge(again, how="left", on=["victim_ref", "reported_at"])["repeat"].eq(True).values
    data["by_crime"] = crimes.reset_index()
    knowable = person & victims["victim_ref"].notna() & victims["reported_at"].notna()
    one = victims.assign(knowable=knowable).groupby("crime_ref").agg(
        repeat=("repeat", "first"), rows=("repeat", "size"), knowable=("knowable", "first"))
    alone = one["repeat"].where(one["rows"].eq(1) & one["knowable"]).map({True: "yes", False: "no"})
    data["referrals"]["repeat_victim"] = data["referrals"]["crime_ref"].map(alone)
    return data


def count(data, holidays, as_of):
    tallies = Tallies()
    victims, crimes, referrals = data["crimes"], data["by_crime"], data["referrals"]
    served, persons = victims[victims["is_victim"]], victims[victims["is_person"]]
    with_victim = crimes[crimes["any_victim"]]
    tallies.add("all-crime", crimes, "recorded_at", by=["unit"])
    tallies.add("victim-based-crime", with_victim, "recorded_at")
    tallies.add("recorded-within-24h", crimes, "recorded_at", crimes["seconds"].notna(), crimes["seconds"] <= 86400, ["unit"])
    tallies.add("crime-number-within-5-days", served, "recorded_at", served["acknowledged"].isin(["passed", "failed"]),
                served["acknowledged"].eq("passed"), ["unit"])
    tallies.add("victim-contract", served, "recorded_at", served["victim_contract"].ne("declined"),
                served["victim_contract"].eq("completed"), ["unit"])
    tallies.add("vna-completion", persons, "recorded_at", ~persons["vna_status"].isin(["declined", "already-supported"]),
                persons["vna_status"].eq("completed"), ["unit", "domestic_abuse"])
    tallies.add("vna-status", persons, "recorded_at", by=["vna_status"], profile=True)
    tallies.add("victim-demographics", persons, "recorded_at", by=["age_band", "victim_sex", "ethnic_group"], profile=True)
    vulnerable = persons.rename(columns={"vulnerability_severity": "severity"})
    tallies.add("vulnerability-profile", vulnerable, "recorded_at", by=[["vulnerability", "severity"], "enhanced_priority"],
                profile=True)
    tallies.add("crime-profile", with_victim, "recorded_at", by=["offence_group", "offence_subgroup"], profile=True)
    tallies.add("severity-unmatched", with_victim[with_victim["weight"].isna()], "recorded_at", by=["offence_code"],
                profile=True)
    weighed = with_victim[with_victim["weight"].notna()]
    tallies.add("severity-mean", weighed, "recorded_at", None, weighed["weight"], ["offence_group"])
    tallies.add("repeat-victims", persons, "recorded_at", persons["victim_ref"].notna() & persons["reported_at"].notna(),
                persons["repeat"], ["unit", "domestic_abuse"])
    outcomes = with_victim[with_victim["outcome_code"].notna()]
    tallies.add("disengagement", outcomes, "outcome_at", None, outcomes["outcome_code"].isin(["14", "16"]),
                ["unit", "domestic_abuse"])
    tallies.add("outcome-profile", outcomes, "outcome_at", by=["outcome_code", ["domestic_abuse", "outcome_code"]], profile=True)
    tallies.add("referral-rate", served, "recorded_at", None, served["has_referral"], ["unit"])
    referred = with_victim[with_victim["has_referral"]]
    tallies.add("referral-within-2-days", referred, "recorded_at", referred["referred_in_time"].isin(["passed", "failed"]),
                referred["referred_in_time"].eq("passed"), ["unit"])
    known = referrals[~referrals["orphan"]]
    taken = known["taken_up"].eq(True)
    tallies.add("referral-uptake", known, "referred_at", None, taken, ["unit", "priority", "domestic_abuse", "repeat_victim", "service"])
    ended = known[taken & known["ended_at"].notna()]
    tallies.add("support-disengagement", ended, "ended_at", None, ended["end_reason"].eq("disengaged"), ["unit", "service"])
    tallies.add("vcop-compliance", served, "recorded_at", served["compliance"].isin(["complies", "fails"]),
                served["compliance"].eq("complies"), ["unit"])
    updates = data["updates"]
    tallies.add("vcop-updates-on-time", updates, "event_at", updates["on_time"].isin(["passed", "failed"]),
                updates["on_time"].eq("passed"), ["unit"])
    tallies.add("vps-offered", persons, "recorded_at", None, persons["vps_offered"], ["unit"])
    offered = persons[persons["vps_offered"]]
    tallies.add("vps-taken", offered, "recorded_at", None, offered["vps_taken"])
    count_surveys(tallies, data["surveys"])
    count_reviews(tallies, data["vrr"], holidays, as_of)
    audits = data["audits"]
    audits["age_band"] = age_bands(audits["victim_age"])
    audits["ethnic_group"] = ethnic_groups(audits["victim_ethnicity"])
    audits["victim_sex"] = audits["victim_sex"].fillna("U")
    by_victim = ["category", "victim_sex", "age_band", "ethnic_group"]
    for column, name in AUDIT_QUESTIONS.items():
        tallies.add("vcop-audit-" + name, audits, "audited_on", audits[column].isin(["yes", "no"]),
                    audits[column].eq("yes"), ["department"] + (by_victim if name in ("compliance", "good-service") else []))
    return tallies


def count_surveys(tallies, surveys):
    surveys["survey"] = surveys["survey"].fillna("victim")
    delivered = ~surveys["delivered"].eq(False) | surveys["responded_at"].notna()
    tallies.add("survey-response-rate", surveys, "invited_at", delivered, surveys["responded_at"].notna(), ["survey"])
    both = surveys[surveys["responded_at"].notna()]
    answers = both[both["survey"].eq("victim")]
    for question in QUESTIONS:
        name = {"vva_service": "vva"}.get(question, question.replace("_", "-"))
        tallies.add("satisfaction-" + name, answers, "responded_at", answers[question].isin(SCALE),
                    answers[question].isin(SATISFIED), ["unit"])
        tallies.add("satisfaction-" + name, both, "responded_at", both[question].isin(SCALE), both[question].isin(SATISFIED),
                    ["survey"], whole=False)
    for question in ("would_recommend", "wanted_support"):
        tallies.add(question.replace("_", "-"), answers, "responded_at", answers[question].notna(),
                    answers[question].eq(True))
    withdrawn = surveys[surveys["responded_at"].notna() & surveys["withdrawal_reason"].notna()]
    tallies.add("withdrawal-reasons", withdrawn, "responded_at", by=["withdrawal_reason"], profile=True)


def count_reviews(tallies, reviews, holidays, as_of):
    eligible = reviews[reviews["eligible"].eq(True)]
    granted = eligible[eligible["granted"].eq(True)]
    tallies.add("vrr-requests", eligible, "requested_at")
    tallies.add("vrr-granted", eligible, "requested_at", None, eligible["granted"].eq(True))
    decided = in_time(granted["requested_at"], granted["decided_at"], 30, holidays, as_of)
    tallies.add("vrr-decided-in-30-days", granted, "requested_at", decided.isin(["passed", "failed"]), decided.eq("passed"))
    told = in_time(reviews["requested_at"], reviews["acknowledged_at"], 10, holidays, as_of)
    tallies.add("vrr-acknowledged-in-10-days", reviews, "requested_at", told.isin(["passed", "failed"]), told.eq("passed"))
    clock = in_time(granted["reviewer_appointed_at"], granted["decided_at"], 30, holidays, as_of)
    tallies.add("vrr-decided-in-30-days-of-appointment", granted, "requested_at", clock.isin(["passed", "failed"]),
                clock.eq("passed"))


def snapshots(training, months):
    frames = []
    for month in months:
        end = pd.Period(month).end_time
        due = training[training["due_on"] <= end]
        due = due.assign(done=due["completed_on"] <= end, all="")
        for slice_ in ("all", "unit", "course"):
            tally = due.groupby(slice_)["done"].agg(["sum", "size"]).reset_index()
            frames.append(pd.DataFrame({"period": month, "slice": "" if slice_ == "all" else slice_,
                                        "category": tally[slice_], "numerator": tally["sum"],
                                        "denominator": tally["size"], "measure": "training-completion", "profile": False}))
    return pd.concat(frames, ignore_index=True)


def quarters(table):
    whole = table[table["measure"].ne("training-completion")].assign(period=lambda rows: rows["period"].map(quarter_of))
    summed = whole.groupby(["measure", "slice", "category", "period", "profile"], as_index=False)[
        ["numerator", "denominator"]].sum()
    of_all = summed.groupby(["measure", "slice", "period"])["numerator"].transform("sum")
    summed["denominator"] = summed["denominator"].mask(summed["profile"] & summed["slice"].ne(""), of_all)
    last = table[table["measure"].eq("training-completion") & table["period"].str[5:].isin(["03", "06", "09", "12"])]
    return pd.concat([summed, last.assign(period=last["period"].map(quarter_of))], ignore_index=True)


def wilson(x, n, z=1.959963984540054):
    p, d = x / n, 1 + z * z / n
    half = z * np.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (p + z * z / (2 * n) - half) / d, (p + z * z / (2 * n) + half) / d


def grade(rows):
    """Against the four quarters before, in percentage points, two tolerated."""
    now, before = rows.iloc[-1], rows.iloc[-5:-1]
    if len(before) < 4 or now["denominator"] < 30:
        return "Insufficient data", np.nan
    change = 100 * (now["numerator"] / now["denominator"] - before["numerator"].sum() / before["denominator"].sum())
    return ("Requires Action" if change < -5 else "Close Monitoring" if change < -2 else "Satisfactory"), change


def measure_is_count(part):
    return (part["numerator"] >= part["denominator"]).all()


def chart(title, rows, months, target):
    fig, axes = plt.subplots(1, 2, figsize=(10, 3.6))
    for axis, part in zip(axes, (rows, months)):
        part = part[part["denominator"] > 0]
        value = 100 * part["numerator"] / part["denominator"]
        if part.empty or measure_is_count(part):
            axis.bar(part["period"], part["numerator"], color="#12436D")
            axis.tick_params(axis="x", rotation=60, labelsize=7)
            continue
        low, high = wilson(part["numerator"], part["denominator"])
        axis.errorbar(part["period"], value, yerr=[(value - 100 * low).clip(lower=0), (100 * high - value).clip(lower=0)],
                      marker="o", color="#12436D")
        axis.tick_params(axis="x", rotation=60, labelsize=7)
        axis.set_ylim(0, 105)
        axis.grid(axis="y", alpha=0.3)
    fig.suptitle(title)
    fig.tight_layout()
    fig.savefig(target, dpi=110)
    return fig


def bars(title, part):
    part = part[part["denominator"] > 0].sort_values("numerator", ascending=True)
    fig, axis = plt.subplots(figsize=(8, 1 + 0.28 * max(1, len(part))))
    axis.barh(part["category"].astype(str), 100 * part["numerator"] / part["denominator"], color="#12436D")
    axis.set_title(title)
    axis.grid(axis="x", alpha=0.3)
    fig.tight_layout()
    return fig


def write(table, by_quarter, output):
    book = Workbook()
    summary = book.active
    summary.title = "Summary"
    summary.append(["measure", "quarter", "numerator", "denominator", "value", "grade", "change"])
    with PdfPages(output / "pack.pdf") as pdf:
        for measure, rows in by_quarter[by_quarter["slice"].eq("")].groupby("measure"):
            rows = rows.sort_values("period")
            verdict, change = grade(rows)
            latest = rows.iloc[-1]
            summary.append([measure, latest["period"], int(latest["numerator"]), int(latest["denominator"]),
                            latest["numerator"] / latest["denominator"] if latest["denominator"] else None, verdict,
                            None if np.isnan(change) else change])
            months = table[table["measure"].eq(measure) & table["slice"].eq("")]
            picture = output / f"{measure}.png"
            figure = chart(measure, rows, months, picture)
            pdf.savefig(figure)
            plt.close(figure)
            ranked = by_quarter["measure"].eq(measure) & by_quarter["denominator"].gt(0)
            for slice_, part in by_quarter[ranked & by_quarter["slice"].ne("")
                                           & by_quarter["period"].eq(latest["period"])].groupby("slice"):
                figure = bars(f"{measure} by {slice_}", part)
                pdf.savefig(figure)
                plt.close(figure)
            sheet = book.create_sheet(measure[:31])
            sheet.append(["slice", "category", "quarter", "numerator", "denominator"])
            for row in by_quarter[by_quarter["measure"].eq(measure)].itertuples():
                sheet.append([row.slice, row.category, row.period, row.numerator, int(row.denominator)])
            sheet.add_image(Image(str(picture)), "H2")
    book.save(output / "pack.xlsx")


def main(folder, output, offences):
    output.mkdir(parents=True, exist_ok=True)
    holidays = np.array([event["date"] for event in json.loads((folder / "bank-holidays.json").read_text())
                         ["england-and-wales"]["events"]], dtype="datetime64[D]")
    data = load(folder)
    months = data["crimes"]["recorded_at"].dt.to_period("M")
    present = sorted(set(months.dropna()))
    last = max(month for month in present if month.month % 3 == 0)
    as_of = last.end_time.normalize()
    reference = pd.read_csv(offences, dtype=str).set_index("code")["subgroup"]
    weights = pd.read_csv(folder / "severity-weights.csv", dtype={"offence_code": str}).set_index("offence_code")["weight"]
    data = derive(data, holidays, as_of, reference, weights)
    table = count(data, holidays, as_of).table()
    held = [str(month) for month in pd.period_range(present[0].asfreq("Q").asfreq("M", "start"), last)]
    table = pd.concat([table[table["period"].isin(held)], snapshots(data["training"], held)], ignore_index=True)
    by_quarter = quarters(table)
    pd.concat([table, by_quarter], ignore_index=True).to_csv(output / "counts.csv", index=False)
    write(table, by_quarter, output)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
